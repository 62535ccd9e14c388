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
                let _ = the_transaction;
                let __stm_result = {
                    let left = (*(&stock).__stm_read(the_transaction));
                    {
                        let __stm_self_name = ::stm_core::__rt::Of(&self.name)
                            .__stm_keep();
                        let __stm_self_sender = ::stm_core::__rt::Of(&self.sender)
                            .__stm_keep();
                        let __stm_self = ::stm_core::__rt::Of(&self).__stm_keep();
                        let n = ::stm_core::__rt::Of(&n).__stm_keep();
                        let names = ::stm_core::__rt::Of(&names).__stm_keep();
                        the_transaction
                            .on_commit(move || {
                                #[allow(unused_variables)]
                                let __stm_self_name = __stm_self_name.__stm_kept();
                                #[allow(unused_variables)]
                                let __stm_self_sender = __stm_self_sender.__stm_kept();
                                #[allow(unused_variables)]
                                let __stm_self = __stm_self.__stm_kept();
                                #[allow(unused_variables)]
                                let n = n.__stm_kept();
                                #[allow(unused_variables)]
                                let names = names.__stm_kept();
                                let n = n.load();
                                for name in &names {
                                    println!(
                                        "{left} {n} {name} {other}", other = __stm_self_name.len()
                                    )
                                }
                                __stm_self_sender.send(f(__stm_self)).unwrap();
                            })
                    }
                    {
                        let reason = ::stm_core::__rt::Of(&reason).__stm_keep();
                        the_transaction
                            .on_rollback(move || {
                                #[allow(unused_variables)]
                                let reason = reason.__stm_kept();
                                log(reason)
                            })
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
