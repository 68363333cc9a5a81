// expect: checks-fail counts_small_files
class Intro2 {

  static long bytes(int blocks, long blockSize) {
    long bytes = blocks + blockSize;
    return bytes;
  }
}
