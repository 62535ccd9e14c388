fn block() {
    {
        #[allow(unused_imports)]
        use ::stm_core::__rt::traits::*;
        match ::stm_core::__rt::run_snapshot::<
            _,
            ::stm_core::__rt::Nothing,
            ::stm_core::__rt::Nothing,
        >(
            "audit",
            |the_transaction: &::stm_core::__rt::Transaction| {
                let _ = the_transaction;
                let __stm_result = {
                    let mut total = 0;
                    for account in (&(*::stm_core::__rt::Of(
                            &(*bank.__stm_borrow(the_transaction)).accounts,
                        )
                        .__stm_subject(the_transaction)))
                    {
                        total
                            += (*::stm_core::__rt::Of(&account.balance)
                                .__stm_op(the_transaction));
                    }
                    if match (
                        {
                            let __stm_argument0 = (*(&prefix)
                                .__stm_read(the_transaction));
                            __stm_argument0
                        },
                        &mut ::stm_core::__rt::shared(&bank)
                            .__stm_look(the_transaction)
                            .__stm_hop()
                            .__stm_step(
                                |__stm_whole| &(*__stm_whole).name,
                                |__stm_whole, __stm_live| {
                                    __stm_live.here();
                                    #[allow(unreachable_code)]
                                    let __stm_part = &mut (*__stm_whole).name;
                                    __stm_part
                                },
                            )
                            .__stm_look(the_transaction)
                            .__stm_end(),
                    ) {
                        (__stm_argument0, __stm_receiver) => {
                            (**__stm_receiver).starts_with(__stm_argument0)
                        }
                    } {
                        ::stm_core::__rt::shared(&count)
                            .__stm_look(the_transaction)
                            .__stm_assign(the_transaction, total)
                    }
                    total
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
