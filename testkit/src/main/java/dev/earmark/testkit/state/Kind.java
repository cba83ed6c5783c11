// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.state;

/** The kinds of thing that Local Flatfile keeps, with the prefix of their ids. */
public enum Kind {
    ENVIRONMENT("environment", "us_env_"),
    SPACE("space", "us_sp_"),
    WORKBOOK("workbook", "us_wb_"),
    SHEET("sheet", "us_sh_"),
    JOB("job", "us_jb_"),
    SECRET("secret", "us_sec_"),
    PERSONAL_ACCESS_TOKEN("personal access token", "us_pat_"),
    ACCESS_TOKEN("access token", "us_tok_"),
    STREAM_TOKEN("stream token", "us_str_");

    public final String label;
    public final String prefix;

    Kind(String label, String prefix) {
        this.label = label;
        this.prefix = prefix;
    }
}
