package javalings.view.screens;

import java.util.ArrayList;
import java.util.List;
import javalings.view.screens.ListView.Filter;
import javalings.view.text.Line;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.StatusRow;
import javalings.view.text.Style;
import javalings.view.text.TextSpan;
import javalings.view.text.Theme;
import javalings.view.text.Theme.Glyph;
import javalings.view.text.Wrap;

/** The list of all exercises, by topic. */
public final class ListScreen {

  private final ListView view;
  private final ScreenLayout layout;
  private final int columns;

  private ListScreen(ListView view, Size size, Theme theme) {
    this.view = view;
    this.columns = ScreenLayout.columns(size);
    var header = new ArrayList<>(List.of(title(theme)));
    header.addAll(new ListTable(view, columns, theme).captions());
    this.layout = new ScreenLayout(size, theme, header, footer(theme));
  }

  public static Screen render(ListView view, Size size, Theme theme) {
    var screen = new ListScreen(view, size, theme);
    return screen.layout.screen(screen.body(theme));
  }

  /** All of the list, as high as it needs to be, to be printed. */
  public static Screen print(ListView view, Size size, Theme theme) {
    var screen = new ListScreen(view, size, theme);
    var lines = new ArrayList<>(screen.layout.header());
    lines.addAll(new ListTable(view, screen.columns, theme).rows());
    return theme.finish(new Screen(lines));
  }

  private Line title(Theme theme) {
    var done = view.rows().stream().filter(ListView.Row::solved).count();
    return new StatusRow(columns, theme)
        .ends(
            Line.of(Style.TITLE, view.course()),
            Line.of(Style.DIM, when() + theme.say("watch.solved-of", done, view.rows().size())));
  }

  /** How far along the way the learner is: {@code Week 2, }. */
  private String when() {
    var here =
        view.current() < 0 || view.rows().isEmpty() ? "" : view.rows().get(view.current()).stage();
    return here.isEmpty() ? "" : here.replaceFirst(": .*", "") + ", ";
  }

  private List<Line> body(Theme theme) {
    var table = new ListTable(view, columns, theme);
    var rows = table.rows();
    if (rows.isEmpty()) {
      return filled(List.of(Line.of(Style.DIM, nothing(theme)).cut(columns)));
    }
    var centre = table.rowOfSelection() - layout.rows() / 2;
    var start = Math.clamp(centre, 0, Math.max(0, rows.size() - layout.rows()));
    var end = Math.min(rows.size(), start + layout.rows());
    var shown = new ArrayList<>(rows.subList(start, end));
    if (start > 0) {
      shown.set(0, marked(shown.getFirst(), Glyph.UP, theme));
    }
    if (end < rows.size()) {
      shown.set(shown.size() - 1, marked(shown.getLast(), Glyph.DOWN, theme));
    }
    return filled(shown);
  }

  /** A row beyond which the list goes on. */
  private Line marked(Line row, Glyph glyph, Theme theme) {
    return new StatusRow(columns, theme).ends(row, Line.of(Style.DIM, theme.glyph(glyph)));
  }

  private List<Line> filled(List<Line> rows) {
    var filled = new ArrayList<>(rows);
    while (filled.size() < layout.rows()) {
      filled.add(Line.EMPTY);
    }
    return filled;
  }

  private String nothing(Theme theme) {
    return theme.say(view.filter() == Filter.DONE ? "list.nothing-done" : "list.nothing-pending");
  }

  private List<Line> footer(Theme theme) {
    var lines = new ArrayList<Line>();
    if (!view.notice().isEmpty()) {
      lines.addAll(Wrap.words(Style.WARN, view.notice(), columns));
    }
    if (view.searching() || !view.search().isEmpty()) {
      lines.add(search(theme));
    }
    lines.add(new KeyBar(view.keys()).line(columns));
    return lines;
  }

  private Line search(Theme theme) {
    var found = view.visible().stream().filter(view::found).count();
    var words = found == 0 ? theme.say("list.not-found") : theme.say("list.found", found);
    var count = view.search().isEmpty() ? "" : "  (" + words + ")";
    var cursor = view.searching() ? "_" : "";
    var entry = Line.of(TextSpan.of(Style.KEY, "/"), TextSpan.plain(view.search() + cursor));
    return entry.then(Line.of(Style.DIM, count)).cut(columns);
  }
}
