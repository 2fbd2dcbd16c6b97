package io.parkgraph.member;

/**
 * What is kept of a resident identity number 公民身份号码: by the hash two of them can be compared, and
 * nobody who has not the key can guess the number; the number itself is kept nowhere.
 *
 * @param hash the vault's keyed hash of the number
 * @param lastFour the last four characters, by which people recognise it
 */
public record IdentityMark(String hash, String lastFour) {

  /** Never tells what it holds. */
  @Override
  public String toString() {
    return "IdentityMark[…]";
  }
}
