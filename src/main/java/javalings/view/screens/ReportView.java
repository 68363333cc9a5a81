package javalings.view.screens;

import javalings.model.Report;
import javalings.view.diagnostics.Solution;

/**
 * A verdict on its own, as {@code check NAME} prints it.
 *
 * @param solution shown with a verdict of solved
 * @param root put before a relative path to link to the file; empty for no links
 */
public record ReportView(Report report, Solution solution, String root) {}
