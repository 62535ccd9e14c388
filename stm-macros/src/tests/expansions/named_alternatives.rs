fn block() {
    {
        #[allow(unused_imports)]
        use ::stm_core::__rt::traits::*;
        {
            static __STM_PLACES: ::stm_core::__rt::Places<2usize> = ::stm_core::__rt::Places::new([
                ::stm_core::__rt::Name("x").here(),
                ::stm_core::__rt::Name("x").here(),
            ]);
            __STM_PLACES.register();
        }
        match ::stm_core::__rt::run::<
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
                #[cfg(panic = "abort")]
                ::core::compile_error!(
                    "`retry!` unwinds from called functions to their transaction, which `panic = \"abort\"` does not allow: use the explicit interface, `stm_core::atomically(|tx| …)`"
                );
                let _ = the_transaction;
                let __stm_result = {
                    match ::stm_core::__rt::alternative::<
                        _,
                        ::stm_core::__rt::Nothing,
                        ::stm_core::__rt::Nothing,
                    >(
                            the_transaction,
                            |the_transaction: &::stm_core::__rt::Transaction| {
                                let _ = the_transaction;
                                let __stm_result = {
                                    if !((*::stm_core::__rt::Of(&x).__stm_op(the_transaction))
                                        > 1)
                                    {
                                        return {
                                            the_transaction.__stm_waits("check!(x > 1)");
                                            ::stm_core::__rt::OutlivesTheTransaction::Retry
                                        };
                                    }
                                    (*(&x).__stm_read(the_transaction))
                                };
                                #[allow(unreachable_code)]
                                return ::stm_core::__rt::OutlivesTheTransaction::Value(
                                    __stm_result,
                                );
                            },
                        )
                        .or_else(|| ::stm_core::__rt::alternative::<
                            _,
                            ::stm_core::__rt::Nothing,
                            ::stm_core::__rt::Nothing,
                        >(
                            the_transaction,
                            |the_transaction: &::stm_core::__rt::Transaction| {
                                let _ = the_transaction;
                                let __stm_result = {
                                    (return {
                                        the_transaction.__stm_waits("retry!()");
                                        ::stm_core::__rt::OutlivesTheTransaction::Retry
                                    })
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
            ::stm_core::__rt::OutlivesTheTransaction::Retry => ::core::unreachable!(),
        }
    }
}
