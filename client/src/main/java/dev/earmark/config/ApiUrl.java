// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address of the Flatfile API, in one spelling: with a scheme, ending in {@code /v1}, no slash after it.
 *
 * @param uri the address, such as {@code https://platform.eu.flatfile.com/api/v1}
 */
public record ApiUrl(URI uri) {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|(0{1,4}:){7}0{0,3}1)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern REGIONAL = Pattern.compile("platform(\\.[a-z]+)?\\.flatfile\\.com");

    /** Where the API is when nothing says otherwise. */
    public static final ApiUrl DEFAULT = parse("https://api.x.flatfile.com/v1");

    /**
     * Reads an address in any spelling that Flatfile's documentation uses: with or without a scheme, {@code /api},
     * {@code /v1} and slashes at the end.
     *
     * @param text the address
     * @return the address in one spelling
     * @throws ConfigurationException when it is no address of an API, or plain HTTP to anything but this machine
     */
    public static ApiUrl parse(String text) {
        URI given = read(text.strip());
        String host = given.getHost();
        String scheme = given.getScheme().toLowerCase(Locale.ROOT);
        if (host == null
                || given.getRawUserInfo() != null
                || given.getRawQuery() != null
                || given.getFragment() != null) {
            throw refused("has to be a host and a path, without user, query or fragment");
        }
        if (!scheme.equals("https") && !(scheme.equals("http") && isLoopback(host))) {
            throw refused("has to start with https://, because the credential would travel in the clear "
                    + "(http:// is for this machine's loopback address only)");
        }
        String port = given.getPort() < 0 ? "" : ":" + given.getPort();
        return new ApiUrl(
                URI.create(scheme + "://" + host.toLowerCase(Locale.ROOT) + port + path(host, given.getRawPath())));
    }

    /**
     * Whether the API is on this machine.
     *
     * @return true for {@code localhost} and the loopback addresses
     */
    public boolean isLoopback() {
        return isLoopback(uri.getHost());
    }

    private static URI read(String text) {
        try {
            return new URI(text.contains("://") ? text : schemeFor(text) + "://" + text);
        } catch (URISyntaxException notShown) {
            // What is not an address may well be a key pasted into the wrong setting.
            throw refused("is not an address");
        }
    }

    private static String schemeFor(String text) {
        String host = text.replaceFirst("/.*", "").replaceFirst(":\\d+$", "");
        return isLoopback(host) ? "http" : "https";
    }

    private static String path(String host, String raw) {
        String path = raw.replaceAll("/{2,}", "/").replaceFirst("/$", "").replaceFirst("/v1$", "");
        boolean lacksApi = path.isEmpty()
                && REGIONAL.matcher(host.toLowerCase(Locale.ROOT)).matches();
        return (lacksApi ? "/api" : path) + "/v1";
    }

    private static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host).matches();
    }

    private static ConfigurationException refused(String rule) {
        return new ConfigurationException("The API address " + rule
                + ". Write for example FLATFILE_API_URL=https://platform.eu.flatfile.com/api or leave it out.");
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
