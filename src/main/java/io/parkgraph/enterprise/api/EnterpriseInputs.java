package io.parkgraph.enterprise.api;

import io.parkgraph.enterprise.RegisterEnterprise;
import io.parkgraph.enterprise.UpdateEnterprise;
import org.mapstruct.Mapper;

/** Turns what came in into what the domain takes. */
@Mapper
interface EnterpriseInputs {

  RegisterEnterprise registration(RegisterEnterpriseInput input);

  UpdateEnterprise update(UpdateEnterpriseInput input);
}
