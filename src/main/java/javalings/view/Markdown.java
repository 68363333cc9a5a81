package javalings.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javalings.view.Theme.Glyph;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Sets Markdown (CommonMark) for a terminal. Comments in HTML are left out. */
final class Markdown {

  private static final Parser PARSER = Parser.builder().build();
  private static final int CODE_INDENT = 4;
  private static final int CODE_TAB = 4;

  private Markdown() {}

  static List<Line> lines(String markdown, Paper paper) {
    return blocks(PARSER.parse(markdown), paper);
  }

  /** All of the text as one line. */
  static Line line(String markdown) {
    var words = new ArrayList<Span>();
    for (var block : children(PARSER.parse(markdown)).toList()) {
      for (var line : Inlines.of(block)) {
        words.addAll(words.isEmpty() ? List.of() : List.of(Span.plain(" ")));
        words.addAll(line.spans());
      }
    }
    return new Line(words);
  }

  private static List<Line> blocks(Node parent, Paper paper) {
    var lines = new ArrayList<Line>();
    var close = true;
    for (var child : children(parent).toList()) {
      var block = block(child, paper);
      if (!close && !block.isEmpty() && !isNested(child)) {
        lines.add(Line.EMPTY);
      }
      lines.addAll(block);
      close = block.isEmpty() ? close : child instanceof Heading;
    }
    return lines;
  }

  /** A list that belongs to the item above it. */
  private static boolean isNested(Node node) {
    return node instanceof ListBlock && node.getParent() instanceof ListItem;
  }

  private static List<Line> block(Node node, Paper paper) {
    return switch (node) {
      case Heading _ -> heading(node, paper);
      case Paragraph _ -> wrapped(Inlines.of(node), paper);
      case FencedCodeBlock code -> fenced(code, paper);
      case IndentedCodeBlock code -> code(code.getLiteral(), paper);
      case BulletList _ -> list(node, paper, 0);
      case OrderedList list -> list(node, paper, startOf(list));
      case BlockQuote _ -> quote(node, paper);
      case ThematicBreak _ -> List.of(rule(paper));
      case HtmlBlock html -> html(html.getLiteral(), paper);
      case Document _ -> blocks(node, paper);
      default -> wrapped(Inlines.of(node), paper);
    };
  }

  private static List<Line> heading(Node node, Paper paper) {
    var text = new StringBuilder();
    Inlines.of(node).forEach(line -> text.append(line.text()));
    return Wrap.words(Style.TITLE, text.toString(), paper.columns());
  }

  private static List<Line> wrapped(List<Line> lines, Paper paper) {
    return lines.stream().flatMap(line -> Wrap.words(line, paper.columns()).stream()).toList();
  }

  /** Code that is shown because it does not compile looks like any other, so that is said. */
  private static List<Line> fenced(FencedCodeBlock code, Paper paper) {
    var words = List.of(code.getInfo().split("[,\\s]+"));
    var lines = new ArrayList<Line>();
    if (words.contains("compile_fail")) {
      lines.add(refused(words.getLast(), paper));
    }
    lines.addAll(code(code.getLiteral(), paper));
    return lines;
  }

  private static Line refused(String lastWord, Paper paper) {
    var why = lastWord.matches("E[0-9]{4}") ? ": " + lastWord : "";
    var caption = Line.of(Style.FAIL, paper.sign(Glyph.FAIL) + "does not compile" + why);
    return caption.indent(indent(paper));
  }

  private static int indent(Paper paper) {
    return Math.min(CODE_INDENT, paper.columns() / 10);
  }

  private static List<Line> code(String literal, Paper paper) {
    var indent = indent(paper);
    return literal
        .lines()
        .map(line -> Line.of(Style.CODE, Width.expandTabs(line, CODE_TAB)))
        .flatMap(line -> Wrap.code(line, paper.columns() - indent).stream())
        .map(line -> line.indent(indent))
        .toList();
  }

  /** The items, counted from {@code first} unless that is 0. */
  private static List<Line> list(Node list, Paper paper, int first) {
    var lines = new ArrayList<Line>();
    var number = first;
    for (var item : children(list).toList()) {
      var marker = first == 0 ? paper.glyph(Glyph.BULLET) + " " : number++ + ". ";
      lines.addAll(marked(marker, " ".repeat(marker.length()), item, paper));
    }
    return lines;
  }

  private static List<Line> quote(Node node, Paper paper) {
    var bar = paper.glyph(Glyph.GUTTER) + " ";
    return marked(bar, bar, node, paper);
  }

  private static List<Line> marked(String first, String others, Node node, Paper paper) {
    var lines = new ArrayList<Line>();
    for (var line : blocks(node, paper.narrower(first.length()))) {
      lines.add(Line.of(Style.DIM, lines.isEmpty() ? first : others).then(line));
    }
    return lines;
  }

  private static int startOf(OrderedList list) {
    var start = list.getMarkerStartNumber();
    return start == null ? 1 : Math.max(1, start);
  }

  private static Line rule(Paper paper) {
    return Line.of(Style.DIM, paper.glyph(Glyph.RULE).repeat(paper.columns()));
  }

  private static List<Line> html(String literal, Paper paper) {
    return literal.startsWith("<!--") ? List.of() : wrapped(List.of(Line.plain(literal)), paper);
  }

  static Stream<Node> children(Node parent) {
    return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNext);
  }
}
