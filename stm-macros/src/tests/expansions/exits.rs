fn block() {
    {
        #[allow(unused_imports)]
        use ::stm_core::__rt::traits::*;
        match ::stm_core::__rt::run::<
            _,
            _,
            ::stm_core::__rt::Fork<_, ::stm_core::__rt::Nothing>,
        >(
            "",
            |the_transaction: &::stm_core::__rt::Transaction| {
                #[cfg(panic = "abort")]
                ::core::compile_error!(
                    "`check!` unwinds from called functions to their transaction, which `panic = \"abort\"` does not allow: use the explicit interface, `stm_core::atomically(|tx| …)`"
                );
                #[cfg(panic = "abort")]
                ::core::compile_error!(
                    "`retry!` unwinds from called functions to their transaction, which `panic = \"abort\"` does not allow: use the explicit interface, `stm_core::atomically(|tx| …)`"
                );
                let _ = the_transaction;
                let __stm_result = {
                    let n: i32 = match ::stm_core::__rt::Branch::branch(
                        (*::stm_core::__rt::shared(&text)
                            .__stm_var(the_transaction)
                            .__stm_end())
                            .parse(),
                    ) {
                        ::stm_core::__rt::ControlFlow::Continue(__stm_value) => {
                            __stm_value
                        }
                        ::stm_core::__rt::ControlFlow::Break(__stm_residual) => {
                            return ::stm_core::__rt::OutlivesTheTransaction::Return(
                                ::stm_core::__rt::FromResidual::from_residual(
                                    __stm_residual,
                                ),
                            );
                        }
                    };
                    if n == (*::stm_core::__rt::Of(&x).__stm_op(the_transaction)) {
                        (return ::stm_core::__rt::OutlivesTheTransaction::Jump(
                            ::stm_core::__rt::Fork::Here(n),
                        ));
                    }
                    match ::stm_core::__rt::alternative::<
                        _,
                        _,
                        ::stm_core::__rt::Nothing,
                    >(
                            the_transaction,
                            |the_transaction: &::stm_core::__rt::Transaction| {
                                let _ = the_transaction;
                                let __stm_result = {
                                    if !((*::stm_core::__rt::Of(&x).__stm_op(the_transaction))
                                        > 5)
                                    {
                                        return ::stm_core::__rt::OutlivesTheTransaction::Retry;
                                    }
                                    (return ::stm_core::__rt::OutlivesTheTransaction::Return(n))
                                };
                                #[allow(unreachable_code)]
                                return ::stm_core::__rt::OutlivesTheTransaction::Value(
                                    __stm_result,
                                );
                            },
                        )
                        .or_else(|| ::stm_core::__rt::alternative::<
                            _,
                            _,
                            ::stm_core::__rt::Nothing,
                        >(
                            the_transaction,
                            |the_transaction: &::stm_core::__rt::Transaction| {
                                let _ = the_transaction;
                                let __stm_result = {
                                    (return ::stm_core::__rt::OutlivesTheTransaction::Retry)
                                };
                                #[allow(unreachable_code)]
                                return ::stm_core::__rt::OutlivesTheTransaction::Value(
                                    __stm_result,
                                );
                            },
                        ))
                    {
                        ::stm_core::__rt::OutlivesTheTransaction::Value(__stm_value) => {
                            __stm_value
                        }
                        ::stm_core::__rt::OutlivesTheTransaction::Return(__stm_value) => {
                            return ::stm_core::__rt::OutlivesTheTransaction::Return(
                                __stm_value,
                            );
                        }
                        ::stm_core::__rt::OutlivesTheTransaction::Retry => {
                            return ::stm_core::__rt::OutlivesTheTransaction::Retry;
                        }
                    }
                };
                #[allow(unreachable_code)]
                return ::stm_core::__rt::OutlivesTheTransaction::Value(__stm_result);
            },
        ) {
            ::stm_core::__rt::OutlivesTheTransaction::Value(__stm_value) => __stm_value,
            ::stm_core::__rt::OutlivesTheTransaction::Return(__stm_value) => {
                return __stm_value;
            }
            ::stm_core::__rt::OutlivesTheTransaction::Jump(
                ::stm_core::__rt::Fork::Here(__stm_value),
            ) => break 'outer __stm_value,
            ::stm_core::__rt::OutlivesTheTransaction::Retry => ::core::unreachable!(),
        }
    }
}
