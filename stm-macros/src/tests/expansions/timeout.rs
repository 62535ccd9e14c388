fn block() {
    {
        #[allow(unused_imports)]
        use ::stm_core::__rt::traits::*;
        match ::stm_core::__rt::run_within::<
            _,
            _,
            ::stm_core::__rt::Nothing,
        >(
            "take",
            Duration::from_secs(limit),
            |the_transaction: &::stm_core::__rt::Transaction| {
                let _ = the_transaction;
                let __stm_result = {
                    let taken = {
                        #[allow(unused_imports)]
                        use ::stm_core::__rt::traits::*;
                        match ::stm_core::__rt::run_once::<
                            _,
                            ::stm_core::__rt::Nothing,
                            ::stm_core::__rt::Nothing,
                        >(
                            "",
                            |the_transaction: &::stm_core::__rt::Transaction| {
                                #[cfg(panic = "abort")]
                                ::core::compile_error!(
                                    "`check!` unwinds from called functions to their transaction, which `panic = \"abort\"` does not allow: use the explicit interface, `stm_core::atomically(|tx| …)`"
                                );
                                let _ = the_transaction;
                                let __stm_result = {
                                    if !((*::stm_core::__rt::Of(&n).__stm_op(the_transaction))
                                        > 0)
                                    {
                                        return ::stm_core::__rt::OutlivesTheTransaction::Retry;
                                    }
                                    (*::stm_core::__rt::shared(&n)
                                        .__stm_var(the_transaction)
                                        .__stm_mut()) -= 1;
                                };
                                #[allow(unreachable_code)]
                                return ::stm_core::__rt::OutlivesTheTransaction::Value(
                                    __stm_result,
                                );
                            },
                        ) {
                            ::stm_core::__rt::OutlivesTheTransaction::Value(
                                __stm_value,
                            ) => __stm_value,
                            ::stm_core::__rt::OutlivesTheTransaction::Retry => {
                                ::core::unreachable!()
                            }
                        }
                    };
                    let waited = {
                        #[allow(unused_imports)]
                        use ::stm_core::__rt::traits::*;
                        match ::stm_core::__rt::run_within::<
                            _,
                            ::stm_core::__rt::Nothing,
                            ::stm_core::__rt::Nothing,
                        >(
                            "",
                            (*(&pause).__stm_read(the_transaction)),
                            |the_transaction: &::stm_core::__rt::Transaction| {
                                #[cfg(panic = "abort")]
                                ::core::compile_error!(
                                    "`check!` unwinds from called functions to their transaction, which `panic = \"abort\"` does not allow: use the explicit interface, `stm_core::atomically(|tx| …)`"
                                );
                                let _ = the_transaction;
                                let __stm_result = {
                                    if !((*::stm_core::__rt::Of(&n).__stm_op(the_transaction))
                                        > 0)
                                    {
                                        return ::stm_core::__rt::OutlivesTheTransaction::Retry;
                                    }
                                };
                                #[allow(unreachable_code)]
                                return ::stm_core::__rt::OutlivesTheTransaction::Value(
                                    __stm_result,
                                );
                            },
                        ) {
                            ::stm_core::__rt::OutlivesTheTransaction::Value(
                                __stm_value,
                            ) => __stm_value,
                            ::stm_core::__rt::OutlivesTheTransaction::Retry => {
                                ::core::unreachable!()
                            }
                        }
                    };
                    (
                        taken,
                        match ::stm_core::__rt::Branch::branch(waited) {
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
                        },
                    )
                };
                #[allow(unreachable_code)]
                return ::stm_core::__rt::OutlivesTheTransaction::Value(__stm_result);
            },
        ) {
            ::stm_core::__rt::OutlivesTheTransaction::Value(__stm_value) => __stm_value,
            ::stm_core::__rt::OutlivesTheTransaction::Return(__stm_value) => {
                return __stm_value;
            }
            ::stm_core::__rt::OutlivesTheTransaction::Retry => ::core::unreachable!(),
        }
    }
}
