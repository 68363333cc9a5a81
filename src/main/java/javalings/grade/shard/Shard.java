package javalings.grade.shard;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.regex.Pattern;
import javalings.model.Sha256;

/**
 * A part of a class. A student stays in the same part however many others come or go.
 *
 * @param index from 1
 */
public record Shard(int index, int total) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9})/(\\d{1,9})");

  private static final Pattern FILE = Pattern.compile("results-(\\d{1,9})-of-(\\d{1,9})\\.jsonl");

  public Shard {
    if (index < 1 || index > total) {
      throw new IllegalArgumentException("a shard is from 1/N to N/N: " + index + "/" + total);
    }
  }

  /** Reads {@code 3/8}. */
  public static Shard parse(String text) throws ShardTrouble {
    var match = FORM.matcher(text.strip());
    if (!match.matches()) {
      throw new ShardTrouble("%s is no shard; the third of eight is written 3/8".formatted(text));
    }
    return of(text, Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
  }

  static Shard of(String told, long index, long total) throws ShardTrouble {
    if (total < 1 || index < 1 || index > total) {
      throw new ShardTrouble(
          "There is no such shard: %s means part %d of %d, and parts are counted from 1"
              .formatted(told, index, total));
    }
    return new Shard((int) index, (int) total);
  }

  /** The shard whose results a file holds, by the file's name. */
  public static Optional<Shard> ofFile(String name) {
    var match = FILE.matcher(name);
    if (!match.matches()) {
      return Optional.empty();
    }
    var index = Integer.parseInt(match.group(1));
    var total = Integer.parseInt(match.group(2));
    return index < 1 || index > total ? Optional.empty() : Optional.of(new Shard(index, total));
  }

  public boolean holds(String student) {
    return Math.floorMod(hash(student), total) == index - 1;
  }

  private static long hash(String student) {
    return ByteBuffer.wrap(new Sha256().add(student).bytes()).getLong();
  }

  public String fileName() {
    return "results-%d-of-%d.jsonl".formatted(index, total);
  }

  @Override
  public String toString() {
    return index + "/" + total;
  }
}
