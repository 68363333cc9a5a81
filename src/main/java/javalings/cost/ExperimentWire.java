package javalings.cost;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javalings.cost.CostExperiment.Question;
import javalings.cost.CostReading.Measured;
import javalings.cost.CostReading.Missing;
import javalings.cost.CostReading.Site;
import javalings.cost.CostReading.Threw;
import javalings.cost.CostReading.Timed;
import javalings.model.Frame;

/**
 * How experiments and readings travel between two virtual machines of the same program: frames of a
 * length and that many bytes. Both directions of each noun stand next to each other.
 */
final class ExperimentWire {

  /** The longest frame, in bytes. */
  private static final int LIMIT = 64 << 20;

  private ExperimentWire() {}

  static void send(OutputStream out, byte[] frame) throws IOException {
    if (frame.length > LIMIT) {
      throw new IOException("a message of " + frame.length + " bytes is too long");
    }
    var data = new DataOutputStream(out);
    data.writeInt(frame.length);
    data.write(frame);
    data.flush();
  }

  /** The next frame; throws {@link EOFException} when the other side is gone. */
  static byte[] receive(InputStream in) throws IOException {
    var data = new DataInputStream(in);
    var length = data.readInt();
    if (length < 0 || length > LIMIT) {
      throw new IOException("a message of " + length + " bytes is not ours");
    }
    var frame = data.readNBytes(length);
    if (frame.length < length) {
      throw new EOFException();
    }
    return frame;
  }

  static byte[] encode(CostExperiment experiment) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(experiment.classes().size());
    for (var entry : experiment.classes().entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue().length);
      out.write(entry.getValue());
    }
    write(out, experiment.inputs());
    write(out, experiment.kernel());
    out.writeUTF(experiment.question().name());
    return bytes.toByteArray();
  }

  static CostExperiment experiment(byte[] frame) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(frame));
    var classes = new HashMap<String, byte[]>();
    for (var count = in.readInt(); count > 0; count--) {
      var name = in.readUTF();
      classes.put(name, in.readNBytes(in.readInt()));
    }
    return new CostExperiment(classes, method(in), method(in), Question.valueOf(in.readUTF()));
  }

  private static void write(DataOutputStream out, NamedMethod method) throws IOException {
    out.writeUTF(method.owner());
    out.writeUTF(method.name());
    out.writeUTF(method.descriptor());
  }

  private static NamedMethod method(DataInputStream in) throws IOException {
    return new NamedMethod(in.readUTF(), in.readUTF(), in.readUTF());
  }

  static byte[] encode(CostReading reading) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    switch (reading) {
      case Measured it -> write(out, it);
      case Threw it -> write(out, it);
      case Timed it -> {
        out.writeByte('D');
        out.writeDouble(it.nanosPerElement());
      }
      case Missing it -> {
        out.writeByte('N');
        out.writeUTF(shortened(it.why()));
      }
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Measured it) throws IOException {
    out.writeByte('M');
    out.writeDouble(it.bytesPerElement());
    out.writeLong(it.fixedBytes());
    out.writeInt(it.calls());
    out.writeInt(it.sites().size());
    for (var site : it.sites()) {
      out.writeUTF(site.file());
      out.writeInt(site.line());
      out.writeDouble(site.bytesPerElement());
    }
  }

  private static void write(DataOutputStream out, Threw it) throws IOException {
    out.writeByte('T');
    out.writeUTF(it.exception());
    out.writeUTF(shortened(it.message()));
    out.writeInt(it.frames().size());
    for (var frame : it.frames()) {
      out.writeUTF(frame.file());
      out.writeInt(frame.line());
      out.writeUTF(frame.method());
    }
  }

  static CostReading reading(byte[] frame) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(frame));
    var kind = in.readByte();
    return switch (kind) {
      case 'M' -> new Measured(in.readDouble(), in.readLong(), in.readInt(), sites(in));
      case 'T' -> new Threw(in.readUTF(), in.readUTF(), frames(in));
      case 'D' -> new Timed(in.readDouble());
      case 'N' -> new Missing(in.readUTF());
      default -> throw new IOException("not a reading: " + kind);
    };
  }

  private static List<Site> sites(DataInputStream in) throws IOException {
    var sites = new ArrayList<Site>();
    for (var count = in.readInt(); count > 0; count--) {
      sites.add(new Site(in.readUTF(), in.readInt(), in.readDouble()));
    }
    return sites;
  }

  private static List<Frame> frames(DataInputStream in) throws IOException {
    var frames = new ArrayList<Frame>();
    for (var count = in.readInt(); count > 0; count--) {
      frames.add(new Frame(in.readUTF(), in.readInt(), in.readUTF()));
    }
    return frames;
  }

  /** What {@link DataOutputStream#writeUTF} can hold. */
  private static String shortened(String text) {
    return text.length() > 2_000 ? text.substring(0, 2_000) + "…" : text;
  }
}
