/**
 * Development of new members 发展党员: 25 ordered steps in five stages, the votes of the branch meeting
 * and the probation. Values and decisions only; nothing here knows persons.
 */
@NullMarked
package io.parkgraph.member.development;

import org.jspecify.annotations.NullMarked;
