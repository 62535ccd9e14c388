fn block() {
    {
        #[allow(unused_imports)]
        use ::stm_core::__rt::traits::*;
        ::stm_core::__rt::run_async(
            "take",
            move |the_transaction: &::stm_core::__rt::Transaction| {
                #[cfg(panic = "abort")]
                ::core::compile_error!(
                    "`check!` unwinds from called functions to their transaction, which `panic = \"abort\"` does not allow: use the explicit interface, `stm_core::atomically_async(|tx| …)`"
                );
                #[cfg(panic = "abort")]
                ::core::compile_error!(
                    "`retry!` unwinds from called functions to their transaction, which `panic = \"abort\"` does not allow: use the explicit interface, `stm_core::atomically_async(|tx| …)`"
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
                            return ::stm_core::__rt::OutlivesTheTransaction::Value(
                                ::stm_core::__rt::FutureFromResidual::from_residual(
                                    __stm_residual,
                                ),
                            );
                        }
                    };
                    if !((*::stm_core::__rt::Of(&x).__stm_op(the_transaction)) >= n) {
                        return ::stm_core::__rt::OutlivesTheTransaction::Retry;
                    }
                    match ::stm_core::__rt::alternative::<
                        _,
                        _,
                        ::stm_core::__rt::Fork<_, ::stm_core::__rt::Nothing>,
                    >(
                            the_transaction,
                            |the_transaction: &::stm_core::__rt::Transaction| {
                                let _ = the_transaction;
                                let __stm_result = {
                                    if (*::stm_core::__rt::Of(&x).__stm_op(the_transaction))
                                        == n
                                    {
                                        (return ::stm_core::__rt::OutlivesTheTransaction::Return(
                                            Ok(0),
                                        ))
                                    }
                                    (return ::stm_core::__rt::OutlivesTheTransaction::Retry)
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
                            ::stm_core::__rt::Fork<_, ::stm_core::__rt::Nothing>,
                        >(
                            the_transaction,
                            |the_transaction: &::stm_core::__rt::Transaction| {
                                let _ = the_transaction;
                                let __stm_result = {
                                    (return ::stm_core::__rt::OutlivesTheTransaction::Jump(
                                        ::stm_core::__rt::Fork::Here(Full),
                                    ))
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
                            return ::stm_core::__rt::OutlivesTheTransaction::Value(
                                __stm_value,
                            );
                        }
                        ::stm_core::__rt::OutlivesTheTransaction::Jump(
                            ::stm_core::__rt::Fork::Here(__stm_value),
                        ) => {
                            return ::stm_core::__rt::OutlivesTheTransaction::Value(
                                ::core::result::Result::Err(__stm_value),
                            );
                        }
                        ::stm_core::__rt::OutlivesTheTransaction::Retry => {
                            return ::stm_core::__rt::OutlivesTheTransaction::Retry;
                        }
                    };
                    (*::stm_core::__rt::shared(&x)
                        .__stm_var(the_transaction)
                        .__stm_mut()) -= n;
                    Ok::<_, Error>((*(&x).__stm_read(the_transaction)))
                };
                #[allow(unreachable_code)]
                return ::stm_core::__rt::OutlivesTheTransaction::Value(__stm_result);
            },
        )
    }
}
