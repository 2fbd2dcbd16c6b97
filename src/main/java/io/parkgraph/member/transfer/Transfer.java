package io.parkgraph.member.transfer;

/**
 * A formal relation on its way from one organization to another 组织关系转接.
 *
 * @param id unique among a person's transfers
 * @param open whether it is not at its end
 */
public record Transfer(String id, boolean open) {}
