/** The screens of accounts, API keys and the own password. */
@NullMarked
package io.parkgraph.platform.accounts.ui;

import org.jspecify.annotations.NullMarked;
