/**
 * What every room's API shares: errors, scalars and what the SDL's directives mean. Its parts are
 * the endpoint ({@code http}), what a request may cost ({@code limits}), pages ({@code list}),
 * global ids ({@code node}) and the answers of mutations ({@code write}).
 */
@NullMarked
package io.parkgraph.platform.graphql;

import org.jspecify.annotations.NullMarked;
