package io.parkgraph.enterprise;

import io.parkgraph.platform.store.vault.SealedPhone;

/**
 * Somebody to call at an enterprise 企业联系人.
 *
 * @param id unique within the enterprise, also among those who are gone
 * @param name what the person is called
 * @param title what the person does there; empty where nobody said
 * @param phone the number, sealed
 */
public record Contact(String id, String name, String title, SealedPhone phone) {}
