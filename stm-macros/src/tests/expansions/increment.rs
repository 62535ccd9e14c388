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
                    if (*::stm_core::__rt::Of(&count).__stm_op(the_transaction)) > 3 {
                        ::stm_core::__rt::shared(&count).__stm_assign(the_transaction, 0)
                    }
                    (*::stm_core::__rt::shared(&count)
                        .__stm_var(the_transaction)
                        .__stm_mut()) += 1;
                    (*(&(*count)).__stm_read(the_transaction))
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
