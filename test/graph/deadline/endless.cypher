// Goes on for much longer than any test.
UNWIND range(1, 100000000) AS i UNWIND range(1, 100000000) AS j RETURN max(i * j) AS most;
