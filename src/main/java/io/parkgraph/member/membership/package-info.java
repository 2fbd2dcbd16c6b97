/**
 * How a membership is suspended, goes on again and ends 停止、恢复与终止党籍: the committee's decisions on
 * who is a member, beside the way to membership.
 */
@NullMarked
package io.parkgraph.member.membership;

import org.jspecify.annotations.NullMarked;
