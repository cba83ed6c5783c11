// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Collects a body in memory, up to a limit. */
final class LimitedBody implements BodySubscriber<byte[]> {

    private final BodySubscriber<byte[]> all = BodySubscribers.ofByteArray();
    private final int limit;
    private @Nullable Subscription subscription;
    private long received;

    LimitedBody(int limit) {
        this.limit = limit;
    }

    static boolean isTooLarge(@Nullable Throwable failure) {
        return failure instanceof TooLarge || (failure != null && failure.getCause() instanceof TooLarge);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return all.getBody();
    }

    @Override
    public void onSubscribe(Subscription source) {
        subscription = source;
        all.onSubscribe(source);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            received += buffer.remaining();
        }
        if (received <= limit) {
            all.onNext(buffers);
        } else if (subscription != null) {
            subscription.cancel();
            all.onError(new TooLarge());
        }
    }

    @Override
    public void onError(Throwable failure) {
        all.onError(failure);
    }

    @Override
    public void onComplete() {
        all.onComplete();
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
