pub fn rename(&self, names: &TVar<Vec<String>>, name: String) -> Result<usize, Full> {
    #[allow(unused_imports)]
    use ::stm_core::__rt::traits::*;
    ::stm_core::__rt::function(
            "rename",
            (name,),
            |(name,)| (::stm_core::__rt::again(name),),
        )
        .run(|the_transaction: &::stm_core::__rt::Transaction, (mut name,): (String,)| {
            let _ = the_transaction;
            let __stm_result: Result<usize, Full> = {
                if (*::stm_core::__rt::shared(&names)
                    .__stm_var(the_transaction)
                    .__stm_end())
                    .len()
                    > (*::stm_core::__rt::Of(&self.limit).__stm_op(the_transaction))
                {
                    (return ::stm_core::__rt::OutlivesTheTransaction::Value({
                        let __stm_result: Result<usize, Full> = ::core::result::Result::Err(
                            Full,
                        );
                        __stm_result
                    }))
                }
                name.push('!');
                (*::stm_core::__rt::shared(&names)
                    .__stm_var(the_transaction)
                    .__stm_end_to_mutate())
                    .push(name);
                Ok(
                    (*::stm_core::__rt::shared(&names)
                        .__stm_var(the_transaction)
                        .__stm_end())
                        .len(),
                )
            };
            #[allow(unreachable_code)]
            return ::stm_core::__rt::OutlivesTheTransaction::Value(__stm_result);
        })
}
