package io.parkgraph.platform.graphql.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a connection that stays open may ask for.
 *
 * @param subscriptionsPerConnection operations that run at once on one WebSocket
 * @param subscriptionsPerCaller subscriptions that one caller has at once on one node
 * @param initTimeout how long a WebSocket may take to say who it is
 * @param heartbeat how often something is sent where nothing happens; a WebSocket that does not
 *     answer until the next beat is closed
 * @param sendTimeout how long a client may take to receive one message
 * @param sendBuffer bytes that may wait for one client
 */
@ConfigurationProperties("park.graphql.live")
public record LiveSettings(
    @DefaultValue("20") int subscriptionsPerConnection,
    @DefaultValue("100") int subscriptionsPerCaller,
    @DefaultValue("5s") Duration initTimeout,
    @DefaultValue("15s") Duration heartbeat,
    @DefaultValue("10s") Duration sendTimeout,
    @DefaultValue("1048576") int sendBuffer) {}
