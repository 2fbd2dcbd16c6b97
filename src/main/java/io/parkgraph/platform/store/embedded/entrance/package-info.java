/**
 * Who may talk to the embedded engine: connections that have shown its password by SCRAM-SHA-256
 * (RFC 5802, RFC 7677), as MongoDB's drivers do it. The engine underneath knows no users, and a
 * loopback port is open to everybody on the machine.
 */
@NullMarked
package io.parkgraph.platform.store.embedded.entrance;

import org.jspecify.annotations.NullMarked;
