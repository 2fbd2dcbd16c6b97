/** Callers, roles, scopes, accounts and API keys. */
@NullMarked
package io.parkgraph.platform.security;

import org.jspecify.annotations.NullMarked;
