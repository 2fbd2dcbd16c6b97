/**
 * Accounts 账号: who may sign in, by which password and with which roles, what is open in their name,
 * and the first credentials of a new park.
 */
@NullMarked
package io.parkgraph.platform.accounts;

import org.jspecify.annotations.NullMarked;
