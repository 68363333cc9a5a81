package javalings.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javalings.database.SchemaFile;
import javalings.model.LineIndex;
import javalings.model.Source;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Queries that somebody is in the middle of writing: each gets an answer, and soon. */
class BrokenQueriesTest {

  private static final int TRIES = Integer.getInteger("tries", 2_000);

  @Test
  void everyPieceOfAQueryGetsAnAnswer() throws SQLException {
    var schema = PreparedSchema.of(SchemaFile.of("shop.sql").orElseThrow());
    var words = words();
    var random = new Random(20261130);
    for (var i = 0; i < TRIES; i++) {
      var sql = piece(words.get(random.nextInt(words.size())), words, random);
      var call = new QueryCall(Optional.of(row()), List.of());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> QueryCheck.findings(schema, text(sql), call), sql);
      assertThat(SqlTokenizer.tokens(sql).getLast().end()).isEqualTo(sql.length());
    }
  }

  private static QueryCall.RowType row() {
    var id = new ValueType(false, "java.lang.Long", "long");
    var place = LineIndex.of(" ").place("A.java", 0, 1);
    return new QueryCall.RowType(
        "Row", place, List.of(new QueryCall.Component("id", id, Optional.empty())));
  }

  private static QueryText text(String sql) {
    var source = new Source("A.java", sql + " ");
    var origins = new ArrayList<QueryText.Origin>();
    for (var i = 0; i < sql.length(); i++) {
      origins.add(new QueryText.Origin(source, i, i + 1));
    }
    return new QueryText(
        sql, origins, LineIndex.of(source.text()).place("A.java", 0, sql.length()));
  }

  /** The texts of all statements, each as its tokens. */
  private static List<List<String>> words() {
    return QueryCase.all().stream()
        .map(QueryCase::plain)
        .map(each -> each.substring(each.indexOf('"')).replaceAll("[\"\\\\]", " "))
        .map(each ->
            SqlTokenizer.tokens(each).stream()
                .map(token -> each.substring(token.start(), token.end()))
                .toList())
        .toList();
  }

  private static String piece(List<String> words, List<List<String>> others, Random random) {
    var piece = new ArrayList<>(words.subList(0, random.nextInt(words.size()) + 1));
    for (var change = random.nextInt(4); change > 0 && !piece.isEmpty(); change--) {
      var other = others.get(random.nextInt(others.size()));
      var at = random.nextInt(piece.size());
      switch (random.nextInt(3)) {
        case 0 -> piece.remove(at);
        case 1 -> piece.add(at, other.get(random.nextInt(other.size())));
        default -> piece.set(at, other.get(random.nextInt(other.size())));
      }
    }
    return String.join(" ", piece);
  }
}
