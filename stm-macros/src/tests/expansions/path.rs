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
                        (*::stm_core::__rt::Of(
                                &(*table.__stm_value(the_transaction)).step,
                            )
                            .__stm_op(the_transaction)),
                    ) {
                        (__stm_right,) => {
                            (*::stm_core::__rt::shared(&table)
                                .__stm_var(the_transaction)
                                .__stm_hop()
                                .__stm_step(
                                    |__stm_whole| &(*__stm_whole).rows,
                                    |__stm_whole, __stm_live| {
                                        __stm_live.here();
                                        #[allow(unreachable_code)]
                                        let __stm_part = &mut (*__stm_whole).rows;
                                        __stm_part
                                    },
                                )
                                .__stm_var(the_transaction)
                                .__stm_hop()
                                .__stm_index(
                                    (*::stm_core::__rt::Of(&i).__stm_op(the_transaction)),
                                    |__stm_whole, __stm_key| &(*__stm_whole)[__stm_key],
                                    |__stm_whole, __stm_key, __stm_live| {
                                        __stm_live.here();
                                        #[allow(unreachable_code)]
                                        let __stm_part = &mut (*__stm_whole)[__stm_key];
                                        __stm_part
                                    },
                                )
                                .__stm_var(the_transaction)
                                .__stm_hop()
                                .__stm_step(
                                    |__stm_whole| &(*__stm_whole).count,
                                    |__stm_whole, __stm_live| {
                                        __stm_live.here();
                                        #[allow(unreachable_code)]
                                        let __stm_part = &mut (*__stm_whole).count;
                                        __stm_part
                                    },
                                )
                                .__stm_var(the_transaction)
                                .__stm_mut()) += __stm_right;
                        }
                    };
                    for row in (&(*::stm_core::__rt::Of(
                            &(*table.__stm_borrow(the_transaction)).rows,
                        )
                        .__stm_subject(the_transaction)))
                    {
                        ::stm_core::__rt::shared(&total)
                            .__stm_assign(
                                the_transaction,
                                (*::stm_core::__rt::Of(&total).__stm_op(the_transaction))
                                    + (*::stm_core::__rt::Of(&row.count)
                                        .__stm_op(the_transaction)),
                            );
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
