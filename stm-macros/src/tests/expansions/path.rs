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
            |__stm_tx: &::stm_core::__rt::Transaction| {
                let _ = __stm_tx;
                let __stm_result = {
                    match (
                        (*::stm_core::__rt::Of(&(*table.__stm_value(__stm_tx)).step)
                            .__stm_op(__stm_tx)),
                    ) {
                        (__stm_right,) => {
                            (*::stm_core::__rt::shared(&table)
                                .__stm_var(__stm_tx)
                                .__stm_hop()
                                .__stm_step(
                                    |__stm_whole| &(*__stm_whole).rows,
                                    |__stm_whole, __stm_live| {
                                        __stm_live.here();
                                        &mut (*__stm_whole).rows
                                    },
                                )
                                .__stm_var(__stm_tx)
                                .__stm_hop()
                                .__stm_index(
                                    (*::stm_core::__rt::Of(&i).__stm_op(__stm_tx)),
                                    |__stm_whole, __stm_key| &(*__stm_whole)[__stm_key],
                                    |__stm_whole, __stm_key, __stm_live| {
                                        __stm_live.here();
                                        &mut (*__stm_whole)[__stm_key]
                                    },
                                )
                                .__stm_var(__stm_tx)
                                .__stm_hop()
                                .__stm_step(
                                    |__stm_whole| &(*__stm_whole).count,
                                    |__stm_whole, __stm_live| {
                                        __stm_live.here();
                                        &mut (*__stm_whole).count
                                    },
                                )
                                .__stm_var(__stm_tx)
                                .__stm_mut()) += __stm_right;
                        }
                    };
                    for row in (&(*::stm_core::__rt::Of(
                            &(*table.__stm_borrow(__stm_tx)).rows,
                        )
                        .__stm_subject(__stm_tx)))
                    {
                        ::stm_core::__rt::shared(&total)
                            .__stm_assign(
                                __stm_tx,
                                (*::stm_core::__rt::Of(&total).__stm_op(__stm_tx))
                                    + (*::stm_core::__rt::Of(&row.count).__stm_op(__stm_tx)),
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
