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
                    let mut report = Report::default();
                    report
                        .lines
                        .push(
                            format!(
                                "{x} and {report}", x = (* ::stm_core::__rt::Of(& x)
                                .__stm_op(__stm_tx))
                            ),
                        );
                    report.n += 1;
                    report
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
