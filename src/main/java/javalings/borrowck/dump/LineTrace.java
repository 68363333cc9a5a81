package javalings.borrowck.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.Loan;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirStatement;
import javalings.model.LineIndex;
import javalings.model.Source;

/**
 * Collects what is known at each line while a file is checked, and draws it: beside the source a
 * column for each loan, as long as it is in force; below each line what changed.
 */
public final class LineTrace implements Consumer<BodyAnalyses> {
  private final Source source;
  private final LineIndex lineIndex;
  private final SortedMap<Integer, SortedSet<String>> notes = new TreeMap<>();
  private final List<LiveRange> ranges = new ArrayList<>();

  /** The lines, from 0, on which a loan is in force. */
  private record LiveRange(SortedSet<Integer> lines) {}

  public LineTrace(Source source) {
    this.source = source;
    this.lineIndex = LineIndex.of(source.text());
  }

  @Override
  public void accept(BodyAnalyses facts) {
    var body = facts.body();
    facts.loans().all().stream()
        .filter(loan -> lasts(facts, loan))
        .forEach(loan -> loan(facts, loan));
    facts
        .moves()
        .all()
        .forEach(move -> note(move.location(), body.write(move.place()) + " is moved"));
    for (var location : facts.graph().inOrder()) {
      owner(body, location);
    }
  }

  private void owner(MirBody body, Location location) {
    if (location.statement() instanceof MirStatement.Assign(MirPlace target, _) && target.whole()) {
      var local = body.local(target);
      if (local.role() == MirLocal.Role.VARIABLE) {
        note(location, local + " " + role(local));
      }
    }
  }

  private static String role(MirLocal local) {
    return switch (local.kind()) {
      case OWNED -> "owns its value";
      case REF, VIEW -> "borrows, to look";
      case REFMUT -> "borrows, to change";
      case COPY -> "has a copy";
    };
  }

  /** A borrow that only a single call sees is not worth a column. */
  private boolean lasts(BodyAnalyses facts, Loan loan) {
    return lines(facts, loan).size() > 1;
  }

  private void loan(BodyAnalyses facts, Loan loan) {
    var lines = lines(facts, loan);
    ranges.add(new LiveRange(lines));
    var how = loan.borrowKind().mutable() ? " is borrowed mutably" : " is borrowed";
    var until = lines.last() + 1;
    note(loan.location(), facts.body().write(loan.place()) + how + ", until line " + until);
  }

  private SortedSet<Integer> lines(BodyAnalyses facts, Loan loan) {
    var lines = new TreeSet<Integer>();
    lines.add(line(loan.location()));
    for (var location : facts.graph().inOrder()) {
      if (!(location.statement() instanceof MirStatement.Nop)
          && facts.loans().at(location).contains(loan)) {
        lines.add(line(location));
      }
    }
    return lines;
  }

  private void note(Location location, String text) {
    if (!text.startsWith(" ")) {
      notes.computeIfAbsent(line(location), _ -> new TreeSet<>()).add(text);
    }
  }

  private int line(Location location) {
    return lineIndex.line(location.span().start()) - 1;
  }

  /**
   * The file with what is known beside and below its lines.
   *
   * @param width of the screen in characters, at least 30; longer lines of source are cut, notes go
   *     on in the next line
   */
  public String text(int width) {
    var text = new StringBuilder(cut(source.path(), width)).append('\n');
    var columns = columns();
    var lines = source.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      var bars = bars(columns, i);
      text.append(cut("%4d %s %s".formatted(i + 1, bars, lines.get(i)), width)).append('\n');
      for (var note : notes.getOrDefault(i, new TreeSet<>())) {
        note("     " + bars + " " + indent(lines.get(i)), note, width, text);
      }
    }
    return text.toString();
  }

  private static String cut(String line, int width) {
    return line.length() <= width ? line.stripTrailing() : line.substring(0, width - 1) + "…";
  }

  /** A note with its mark; what does not fit stands below it, as far in. */
  private static void note(String before, String note, int width, StringBuilder text) {
    var margin = before.length() <= width / 2 ? before : before.substring(0, width / 2);
    var line = new StringBuilder(margin).append("· ");
    var empty = line.length();
    for (var word : note.split(" ", -1)) {
      if (line.length() > empty && line.length() + word.length() > width) {
        text.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
        line.append(margin).append("  ");
      }
      line.append(word).append(' ');
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  /** Each loan gets the first column that is free over its whole length. */
  private List<List<LiveRange>> columns() {
    var columns = new ArrayList<List<LiveRange>>();
    for (var range : ranges) {
      columns.stream()
          .filter(column -> column.stream().noneMatch(other -> overlap(other, range)))
          .findFirst()
          .orElseGet(() -> {
            columns.add(new ArrayList<>());
            return columns.getLast();
          })
          .add(range);
    }
    return columns;
  }

  private static boolean overlap(LiveRange a, LiveRange b) {
    return a.lines.first() <= b.lines.last() && b.lines.first() <= a.lines.last();
  }

  private static String bars(List<List<LiveRange>> columns, int line) {
    var bars = new StringBuilder();
    for (var column : columns) {
      bars.append(
          column.stream()
              .filter(range -> range.lines.first() <= line && line <= range.lines.last())
              .findFirst()
              .map(range -> bar(range, line))
              .orElse(" "));
    }
    return bars.toString();
  }

  private static String bar(LiveRange range, int line) {
    if (range.lines.first() == line) {
      return "┌";
    }
    return range.lines.last() == line ? "└" : "│";
  }
}
