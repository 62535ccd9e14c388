impl Counter {
    pub fn new() -> Self {
        Counter {
            n: TVar::new(0),
            name: String::new(),
        }
    }
    fn add(&self, by: u64) -> u64 {
        #[allow(unused_imports)]
        use ::stm_core::__rt::traits::*;
        ::stm_core::__rt::function("add", (by,), |(by,)| (::stm_core::__rt::again(by),))
            .run(|the_transaction: &::stm_core::__rt::Transaction, (by,): (u64,)| {
                let _ = the_transaction;
                let __stm_result: u64 = {
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
                        .__stm_mut()) += by;
                    (*(&self.n).__stm_read(the_transaction))
                };
                #[allow(unreachable_code)]
                return ::stm_core::__rt::OutlivesTheTransaction::Value(__stm_result);
            })
    }
    fn name(&self) -> &str {
        &self.name
    }
}
