package io.parkgraph.platform.security;

import java.time.Instant;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A person who signs in with a password.
 *
 * @param id the name that is typed at sign-in, in lower case
 * @param credentials grows with every new password; a session that carries an older number is over
 * @param passwordHash argon2id, with its parameters
 * @param roles what the person does in the park
 * @param changedAt when the password was set
 */
@Document("accounts")
record Account(
    @Id String id, long credentials, String passwordHash, Set<Role> roles, Instant changedAt) {

  Account withPassword(String newHash, Instant at) {
    return new Account(id, credentials + 1, newHash, roles, at);
  }

  Caller caller() {
    return Caller.account(id, id, roles.stream().map(Grant::everywhere).toList());
  }
}
