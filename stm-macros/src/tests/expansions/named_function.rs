impl Counter {
    #[track_caller]
    fn add(&self, by: u64) {
        #[allow(unused_imports)]
        use ::stm_core::__rt::traits::*;
        {
            static __STM_PLACES: ::stm_core::__rt::Places<1usize> = ::stm_core::__rt::Places::new([
                ::stm_core::__rt::Name("self.n").here(),
            ]);
            __STM_PLACES.register();
        }
        ::stm_core::__rt::function("add", (by,), |(by,)| (::stm_core::__rt::again(by),))
            .run(|the_transaction: &::stm_core::__rt::Transaction, (by,): (u64,)| {
                let _ = the_transaction;
                let __stm_result: () = {
                    (*::stm_core::__rt::shared(&self)
                        .__stm_hop()
                        .__stm_step(
                            |__stm_whole| &(*__stm_whole).n,
                            |__stm_whole, __stm_live| {
                                __stm_live.here();
                                #[allow(unreachable_code)]
                                let __stm_part = &mut (*__stm_whole).n;
                                __stm_part
                            },
                        )
                        .__stm_var(the_transaction)
                        .__stm_mut()) += by
                };
                #[allow(unreachable_code)]
                return ::stm_core::__rt::OutlivesTheTransaction::Value(__stm_result);
            })
    }
    #[track_caller]
    fn plain(&self) -> u64 {
        #[allow(unused_imports)]
        use ::stm_core::__rt::traits::*;
        ::stm_core::__rt::joining_function("plain", ())
            .run(|the_transaction: &::stm_core::__rt::Transaction, (): ()| {
                let _ = the_transaction;
                let __stm_result: u64 = { 1 };
                #[allow(unreachable_code)]
                return ::stm_core::__rt::OutlivesTheTransaction::Value(__stm_result);
            })
    }
}
