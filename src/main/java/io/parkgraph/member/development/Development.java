package io.parkgraph.member.development;

import java.time.LocalDate;

/**
 * How far somebody is on the way to membership 发展党员.
 *
 * @param appliedOn the day of the application
 */
public record Development(LocalDate appliedOn) {}
