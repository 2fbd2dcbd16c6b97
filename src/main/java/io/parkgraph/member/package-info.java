/**
 * People of the park 人员, their membership 党员, and what they consented to. A person is one document:
 * arrival, transfers, floating registration and development are parts of it, so that each step is
 * one write.
 */
@NullMarked
package io.parkgraph.member;

import org.jspecify.annotations.NullMarked;
