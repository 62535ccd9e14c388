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
                    let mut report = Report::default();
                    report
                        .lines
                        .push(
                            format!(
                                "{x} and {report}", x = (* ::stm_core::__rt::Of(& x)
                                .__stm_op(the_transaction))
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
