package io.parkgraph.enterprise.api;

import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.enterprise.RegisterEnterprise;
import io.parkgraph.enterprise.UpdateEnterprise;
import org.mapstruct.Mapper;
import org.mapstruct.NullValueMappingStrategy;

/** Turns what came in into what the domain takes. */
@Mapper(nullValueIterableMappingStrategy = NullValueMappingStrategy.RETURN_DEFAULT)
interface EnterpriseInputs {

  EnterpriseFilter filter(EnterpriseFilterInput input);

  RegisterEnterprise registration(RegisterEnterpriseInput input);

  UpdateEnterprise update(UpdateEnterpriseInput input);
}
