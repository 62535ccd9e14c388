fn block() {
    {
        #[allow(unused_imports)]
        use ::stm_core::__rt::traits::*;
        match ::stm_core::__rt::run::<
            _,
            ::stm_core::__rt::Nothing,
            ::stm_core::__rt::Nothing,
        >(
            "",
            |the_transaction: &::stm_core::__rt::Transaction| {
                #[cfg(panic = "abort")]
                ::core::compile_error!(
                    "`retry!` unwinds from called functions to their transaction, which `panic = \"abort\"` does not allow: use the explicit interface, `stm_core::atomically(|tx| …)`"
                );
                #[cfg(panic = "abort")]
                ::core::compile_error!(
                    "`check!` unwinds from called functions to their transaction, which `panic = \"abort\"` does not allow: use the explicit interface, `stm_core::atomically(|tx| …)`"
                );
                let _ = the_transaction;
                let __stm_result = {
                    let Some(first) = (&(*::stm_core::__rt::Of(&queue)
                        .__stm_subject(the_transaction))) else {
                        (return ::stm_core::__rt::OutlivesTheTransaction::Retry)
                    };
                    match (
                        (&(*::stm_core::__rt::Of(&state)
                            .__stm_subject(the_transaction))),
                        (*::stm_core::__rt::Of(&limit).__stm_subject(the_transaction)),
                    ) {
                        (
                            State::Open(n),
                            most,
                        ) if (*::stm_core::__rt::Of(&(*n)).__stm_op(the_transaction))
                            < most => {
                            let (__stm_part0, __stm_part1) = (
                                (*(&high).__stm_read(the_transaction)),
                                (*(&low).__stm_read(the_transaction)),
                            );
                            ::stm_core::__rt::shared(&low)
                                .__stm_assign(the_transaction, __stm_part0);
                            ::stm_core::__rt::shared(&high)
                                .__stm_assign(the_transaction, __stm_part1);
                        }
                        _ => {
                            ::stm_core::__rt::shared(&state)
                                .__stm_assign(the_transaction, State::Closed)
                        }
                    }
                    if let Some(name) = (&(*::stm_core::__rt::Of(&owner)
                        .__stm_subject(the_transaction)))
                        && name.len()
                            > (*::stm_core::__rt::Of(&size).__stm_op(the_transaction))
                    {
                        if !(first.is_ready()) {
                            return ::stm_core::__rt::OutlivesTheTransaction::Retry;
                        }
                    }
                };
                #[allow(unreachable_code)]
                return ::stm_core::__rt::OutlivesTheTransaction::Value(__stm_result);
            },
        ) {
            ::stm_core::__rt::OutlivesTheTransaction::Value(__stm_value) => __stm_value,
            ::stm_core::__rt::OutlivesTheTransaction::Retry => ::core::unreachable!(),
        }
    }
}
