// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source.stream;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Collects a reply in memory, up to what the largest possible one may take. */
final class LimitedBody implements BodySubscriber<byte[]> {

    /** 100 messages of 32 KiB are the most that the service sends; escaped they may be twice as long. */
    private static final int LIMIT = 8 * 1024 * 1024;

    private final BodySubscriber<byte[]> all = BodySubscribers.ofByteArray();
    private @Nullable Subscription source;
    private long received;

    @Override
    public CompletionStage<byte[]> getBody() {
        return all.getBody();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        all.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (var buffer : buffers) {
            received += buffer.remaining();
        }
        if (received <= LIMIT) {
            all.onNext(buffers);
        } else if (source != null) {
            source.cancel();
            all.onError(new IOException("too long"));
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
}
