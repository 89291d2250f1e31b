package it.lario.views.reminders;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How often an address, and whoever knows a secret, may ask this node for a calendar. */
@Component
class FeedLimit {

    static final int PER_ADDRESS = 120;
    static final int PER_CALENDAR = 20;
    private static final int MANY = 10_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    boolean admits(String who, int perMinute) {
        if (buckets.size() > MANY) buckets.values().removeIf(bucket -> bucket.getAvailableTokens() > 0);
        return buckets.computeIfAbsent(who, name -> bucket(perMinute)).tryConsume(1);
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
