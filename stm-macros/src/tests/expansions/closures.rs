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
                    let rich: Vec<_> = (*accounts.__stm_borrow(the_transaction))
                        .iter()
                        .filter(|account| {
                            (*::stm_core::__rt::Of(&account.balance)
                                .__stm_op(the_transaction))
                                > (*::stm_core::__rt::Of(&limit).__stm_op(the_transaction))
                        })
                        .collect();
                    let sum = rich
                        .iter()
                        .map(|account| {
                            if (*::stm_core::__rt::Of(&account.closed)
                                .__stm_op(the_transaction))
                            {
                                (return 0)
                            }
                            (*(&account.balance).__stm_read(the_transaction))
                        })
                        .sum();
                    std::mem::swap(
                        &mut (*::stm_core::__rt::shared(&first)
                            .__stm_var(the_transaction)
                            .__stm_mut()),
                        &mut (*::stm_core::__rt::shared(&last)
                            .__stm_var(the_transaction)
                            .__stm_mut()),
                    );
                    match ::stm_core::__rt::peek::<
                        _,
                        ::stm_core::__rt::Nothing,
                        ::stm_core::__rt::Nothing,
                    >(
                        the_transaction,
                        || {
                            let __stm_result = estimate(&board, &goal);
                            #[allow(unreachable_code)]
                            return ::stm_core::__rt::OutlivesTheTransaction::Value(
                                __stm_result,
                            );
                        },
                    ) {
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
