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
                    match (
                        &mut ::stm_core::__rt::shared(&queue)
                            .__stm_var(the_transaction)
                            .__stm_end_to_mutate(),
                        {
                            let __stm_argument0 = (*::stm_core::__rt::shared(&queue)
                                .__stm_var(the_transaction)
                                .__stm_end())
                                .len();
                            __stm_argument0
                        },
                        the_transaction,
                    ) {
                        (__stm_receiver, __stm_argument0, _) => {
                            (**__stm_receiver).push(__stm_argument0)
                        }
                    };
                    let first = (*queue.__stm_borrow(the_transaction)).first();
                    while let Some(job) = {
                        #[allow(unused_mut)]
                        let mut __stm_receiver = ::stm_core::__rt::shared(&queue)
                            .__stm_var(the_transaction)
                            .__stm_end();
                        let __stm_result = (*__stm_receiver).pop();
                        __stm_result
                    } {
                        (*::stm_core::__rt::shared(&log)
                            .__stm_var(the_transaction)
                            .__stm_end())
                            .note(job)
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
