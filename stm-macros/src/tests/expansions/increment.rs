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
                    if (*::stm_core::__rt::Of(&count).__stm_op(__stm_tx)) > 3 {
                        ::stm_core::__rt::shared(&count).__stm_assign(__stm_tx, 0)
                    }
                    (*::stm_core::__rt::shared(&count).__stm_var(__stm_tx).__stm_mut())
                        += 1;
                    (*(&(*count)).__stm_read(__stm_tx))
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
