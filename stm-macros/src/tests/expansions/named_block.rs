fn block() {
    {
        #[allow(unused_imports)]
        use ::stm_core::__rt::traits::*;
        {
            static __STM_PLACES: ::stm_core::__rt::Places<10usize> = ::stm_core::__rt::Places::new([
                ::stm_core::__rt::Name("from.balance").here(),
                ::stm_core::__rt::Name("amount").here(),
                ::stm_core::__rt::Name("table.rows[i].count").here(),
                ::stm_core::__rt::Name("i").here(),
                ::stm_core::__rt::Name("*head").here(),
                ::stm_core::__rt::Name("first(…).next").here(),
                ::stm_core::__rt::Name("list.items.get(…).unwrap().n").here(),
                ::stm_core::__rt::Name("list.items").here(),
                ::stm_core::__rt::Name("jobs").here(),
                ::stm_core::__rt::Name("job.ready").here(),
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
                let _ = the_transaction;
                let __stm_result = {
                    if !((*::stm_core::__rt::Of(
                            &(*from.__stm_value(the_transaction)).balance,
                        )
                        .__stm_op(the_transaction))
                        >= (*::stm_core::__rt::Of(&amount).__stm_op(the_transaction)))
                    {
                        return {
                            the_transaction
                                .__stm_waits("check!(from.balance >= amount)");
                            ::stm_core::__rt::OutlivesTheTransaction::Retry
                        };
                    }
                    let mut sum = 0;
                    sum
                        += (*::stm_core::__rt::Of(
                                &(*(*(*table.__stm_value(the_transaction))
                                    .rows
                                    .__stm_value(
                                        the_transaction,
                                    ))[(*::stm_core::__rt::Of(&i).__stm_op(the_transaction))]
                                    .__stm_value(the_transaction))
                                    .count,
                            )
                            .__stm_op(the_transaction));
                    if sum > 3 {
                        (return {
                            the_transaction.__stm_waits("retry!()");
                            ::stm_core::__rt::OutlivesTheTransaction::Retry
                        })
                    }
                    {
                        let __stm_right = (*(&(*head)).__stm_read(the_transaction));
                        ((first(&list)).next)
                            .__stm_place()
                            .__stm_assign(the_transaction, __stm_right)
                    };
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
                                    (*(((*(*list.__stm_borrow(the_transaction))
                                        .items
                                        .__stm_borrow(the_transaction))
                                        .get(0)
                                        .unwrap())
                                        .n)
                                        .__stm_place()
                                        .__stm_var(the_transaction)
                                        .__stm_mut()) += 1
                                };
                                #[allow(unreachable_code)]
                                return ::stm_core::__rt::OutlivesTheTransaction::Value(
                                    __stm_result,
                                );
                            },
                        ) {
                            ::stm_core::__rt::OutlivesTheTransaction::Value(
                                __stm_value,
                            ) => __stm_value,
                            ::stm_core::__rt::OutlivesTheTransaction::Retry => {
                                ::core::unreachable!()
                            }
                        }
                    }
                    (*::stm_core::__rt::shared(&jobs)
                        .__stm_var(the_transaction)
                        .__stm_end_to_mutate())
                        .retain(|job| {
                            if !((*::stm_core::__rt::Of(&job.ready)
                                .__stm_op(the_transaction)))
                            {
                                the_transaction
                                    .__stm_waits("check!(job.ready)")
                                    .__stm_retry()
                            }
                            true
                        });
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
