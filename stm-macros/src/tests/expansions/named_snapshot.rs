fn block() {
    {
        #[allow(unused_imports)]
        use ::stm_core::__rt::traits::*;
        {
            static __STM_PLACES: ::stm_core::__rt::Places<2usize> = ::stm_core::__rt::Places::new([
                ::stm_core::__rt::Name("jobs.first").here(),
                ::stm_core::__rt::Name("n").here(),
            ]);
            __STM_PLACES.register();
        }
        match ::stm_core::__rt::run_snapshot::<
            _,
            ::stm_core::__rt::Nothing,
            ::stm_core::__rt::Nothing,
        >(
            "",
            |the_transaction: &::stm_core::__rt::Transaction| {
                let _ = the_transaction;
                let __stm_result = {
                    (*::stm_core::__rt::shared(&jobs)
                        .__stm_look(the_transaction)
                        .__stm_hop()
                        .__stm_step(
                            |__stm_whole| &(*__stm_whole).first,
                            |__stm_whole, __stm_live| {
                                __stm_live.here();
                                #[allow(unreachable_code)]
                                let __stm_part = &mut (*__stm_whole).first;
                                __stm_part
                            },
                        )
                        .__stm_look(the_transaction)
                        .__stm_end())
                        .len() + (*::stm_core::__rt::Of(&n).__stm_op(the_transaction))
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
