// expect: checks-fail counts_big_blocks
class Intro2 {
  static long bytes(int blocks, long blockSize) {
    double bytes = (double) blocks * blockSize;
    return (long) bytes;
  }
}
