// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;

/** The picture of what an event costs against the number of handlers, both on logarithmic axes. */
final class CostChart {

    private static final List<Integer> HANDLERS = List.of(1, 10, 100, 1000);

    private CostChart() {}

    static void write(Results results, Path file) throws IOException {
        VectorGraphicsEncoder.saveVectorGraphic(of(results), file.toString(), VectorGraphicsFormat.SVG);
        // A tenth of a pixel is enough, and makes half of the file.
        Files.writeString(file, Files.readString(file).replaceAll("(\\.\\d)\\d+", "$1"));
    }

    static XYChart of(Results results) {
        XYChart chart = new XYChartBuilder()
                .width(800)
                .height(500)
                .title("Dispatch of one event, one handler of n matches")
                .xAxisTitle("handlers registered")
                .yAxisTitle("nanoseconds")
                .theme(Styler.ChartTheme.Matlab)
                .build();
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideE);
        // In a file each dash of a dashed line is a shape of its own.
        chart.getStyler().setPlotGridLinesStroke(new BasicStroke(0.5f)).setPlotGridLinesColor(Color.LIGHT_GRAY);
        for (String benchmark : results.benchmarks("DispatchBenchmark")) {
            List<Integer> handlers = new ArrayList<>();
            List<Double> nanos = new ArrayList<>();
            for (int n : HANDLERS) {
                results.nanos(benchmark, n).ifPresent(value -> {
                    handlers.add(n);
                    nanos.add(value);
                });
            }
            chart.addSeries(benchmark.substring(benchmark.indexOf('.') + 1), handlers, nanos);
        }
        return chart;
    }
}
