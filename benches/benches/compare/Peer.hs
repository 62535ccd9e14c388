{-# LANGUAGE BangPatterns #-}

-- | The workloads by GHC's STM: @peer WORKLOAD THREADS OPERATIONS SIZE@.
--
-- Prints how many nanoseconds the operations took that count, and then the figures of the workload.
module Main (main) where

import Control.Concurrent
import Control.Concurrent.STM
import Control.Monad
import Data.Array
import Data.Bits
import Data.IORef
import Data.Word
import GHC.Clock (getMonotonicTimeNSec)
import GHC.Conc (unsafeIOToSTM)
import System.Environment
import System.Exit

main :: IO ()
main = do
  arguments <- getArgs
  case arguments of
    [workload, threads, operations, size] -> do
      figures <- run workload (read threads) (read operations) (read size)
      putStrLn (unwords (map show figures))
    _ -> die "arguments: WORKLOAD THREADS OPERATIONS SIZE"

run :: String -> Int -> Int -> Int -> IO [Double]
run workload threads operations size = case workload of
  "w1d" -> counters (* apart) (threads * apart) threads each
  "w1c" -> counters (const 0) 1 threads each
  "w2" -> transfers threads each size
  "w3" -> sums threads each size
  "w3m" -> scans operations size
  "w4l" -> set 1 90 threads each size
  "w4h" -> set (size `div` 2) 80 threads each size
  "w5p" -> pingPong operations
  "w5q" -> queue operations size
  "queue-alone" -> tbqueueAlone operations size
  "queue" -> tbqueue 1 operations size
  "queue-2-to-1" -> tbqueue 2 operations size
  _ -> die ("no such workload: " ++ workload)
  where
    each = max 1 (operations `div` threads)

-- * Threads and time

-- | Does the operations from one number up to, not including, another.
type Worker = Int -> Int -> IO ()

-- | Runs so many operations on each worker after a tenth of them to warm up: nanoseconds from the first start to the
-- last end.
measure :: [Worker] -> Int -> IO Double
measure workers operations = do
  arrived <- newEmptyMVar
  go <- newEmptyMVar
  ends <- forM (zip [0 ..] workers) $ \(core, work) -> do
    end <- newEmptyMVar
    _ <- forkOn core $ do
      work 0 warmUp
      putMVar arrived ()
      readMVar go
      began <- getMonotonicTimeNSec
      work warmUp (warmUp + operations)
      ended <- getMonotonicTimeNSec
      putMVar end (began, ended)
    return end
  forM_ workers $ \_ -> takeMVar arrived
  putMVar go ()
  spans <- mapM takeMVar ends
  return (fromIntegral (maximum (map snd spans) - minimum (map fst spans)))
  where
    warmUp = operations `div` 10 + 1

-- | How many operations 'measure' makes each worker do.
done :: Int -> Int
done operations = operations `div` 10 + 1 + operations

perOperation :: Double -> Int -> [Double]
perOperation took operations = [took, took / fromIntegral operations]

expect :: String -> Int -> Int -> IO ()
expect what is shouldBe =
  when (is /= shouldBe) $ die (what ++ ": " ++ show is ++ " instead of " ++ show shouldBe)

repeated :: IO () -> Worker
repeated operation from to = go from
  where
    go !number = when (number < to) $ operation >> go (number + 1)

-- * Random numbers

-- | The next state of a xorshift generator, which is the number as well.
next :: Word64 -> Word64
next a = b `xor` (b `unsafeShiftL` 17)
  where
    b = c `xor` (c `unsafeShiftR` 7)
    c = a `xor` (a `unsafeShiftL` 13)

seed :: Int -> Word64
seed thread = 0x9E3779B97F4A7C15 * fromIntegral (2 * thread + 1)

below :: Int -> Word64 -> Int
below limit random = fromIntegral (((random `unsafeShiftR` 32) * fromIntegral limit) `unsafeShiftR` 32)
{-# INLINE below #-}

-- | Repeats an operation that takes a random state and returns the next one.
randomly :: Int -> (Word64 -> IO Word64) -> IO Worker
randomly thread operation = do
  state <- newIORef (seed thread)
  return $ \from to -> do
    let go !number !random
          | number == to = return random
          | otherwise = operation random >>= go (number + 1)
    readIORef state >>= go from >>= writeIORef state

-- * Counters

variables :: Int -> Int -> IO (Array Int (TVar Int))
variables count value = listArray (0, count - 1) <$> replicateM count (newTVarIO value)

-- | From one counter to the next that is used.
apart :: Int
apart = 64

counters :: (Int -> Int) -> Int -> Int -> Int -> IO [Double]
counters indexOf count threads each = do
  array <- variables count 0
  let worker thread = repeated (atomically (modifyTVar' (array ! indexOf thread) (+ 1)))
  took <- measure (map worker [0 .. threads - 1]) each
  increments <- sum <$> mapM readTVarIO (elems array)
  expect "the counters' sum" increments (threads * done each)
  return (perOperation took (threads * each))

-- * Accounts

openingBalance :: Int
openingBalance = 1000

total :: Array Int (TVar Int) -> STM Int
total accounts = go 0 0
  where
    (_, end) = bounds accounts
    go !number !money
      | number > end = return money
      | otherwise = readTVar (accounts ! number) >>= go (number + 1) . (money +)

transfer :: Array Int (TVar Int) -> Int -> Word64 -> IO Word64
transfer accounts size random = do
  atomically $ do
    modifyTVar' (accounts ! from) (subtract 1)
    modifyTVar' (accounts ! to) (+ 1)
  return second
  where
    first = next random
    second = next first
    from = below size first
    other = below (size - 1) second
    to = if other >= from then other + 1 else other

transfers :: Int -> Int -> Int -> IO [Double]
transfers threads each size = do
  accounts <- variables size openingBalance
  workers <- forM [0 .. threads - 1] $ \thread -> randomly thread (transfer accounts size)
  took <- measure workers each
  money <- sum <$> mapM readTVarIO (elems accounts)
  expect "the money" money (size * openingBalance)
  return (perOperation took (threads * each))

sums :: Int -> Int -> Int -> IO [Double]
sums threads each size = do
  accounts <- variables size openingBalance
  let worker _ = repeated $ do
        money <- atomically (total accounts)
        expect "a sum" money (size * openingBalance)
  took <- measure (map worker [1 .. threads]) each
  return (perOperation took (threads * each * size))

scans :: Int -> Int -> IO [Double]
scans milliseconds size = do
  accounts <- variables size openingBalance
  stop <- newIORef False
  attempts <- newIORef (0 :: Int)
  let untilStop :: Int -> IO () -> IO Int
      untilStop !finished operation = do
        operation
        stopped <- readIORef stop
        if stopped then return finished else untilStop (finished + 1) operation
      scan = do
        money <- atomically (unsafeIOToSTM (modifyIORef' attempts (+ 1)) >> total accounts)
        expect "a sum" money (size * openingBalance)
  random <- newIORef (seed 1)
  scansDone <- newEmptyMVar
  transfersDone <- newEmptyMVar
  began <- getMonotonicTimeNSec
  _ <- forkOn 0 $ untilStop 0 scan >>= putMVar scansDone
  _ <- forkOn 1 $ untilStop 0 (readIORef random >>= transfer accounts size >>= writeIORef random) >>= putMVar transfersDone
  threadDelay (milliseconds * 1000)
  ended <- getMonotonicTimeNSec
  writeIORef stop True
  finishedScans <- takeMVar scansDone
  finishedTransfers <- takeMVar transfersDone
  made <- readIORef attempts
  let took = fromIntegral (ended - began)
      aSecond count = fromIntegral count * 1e9 / took
  return [took, aSecond finishedScans, aSecond finishedTransfers, fromIntegral made / fromIntegral (finishedScans + 1)]

-- * Sets

data List = Nil | Cons !Int !(TVar List)

-- | The variable whose list begins with the key, or with the first one after it.
place :: TVar List -> Int -> STM (TVar List, List)
place variable key = do
  list <- readTVar variable
  case list of
    Cons first rest | first < key -> place rest key
    _ -> return (variable, list)

contains, insert, remove :: TVar List -> Int -> STM Bool
contains list key = do
  (_, found) <- place list key
  return (beginsWith key found)
insert list key = do
  (variable, found) <- place list key
  if beginsWith key found
    then return False
    else newTVar found >>= writeTVar variable . Cons key >> return True
remove list key = do
  (variable, found) <- place list key
  case found of
    Cons first rest | first == key -> readTVar rest >>= writeTVar variable >> return True
    _ -> return False

beginsWith :: Int -> List -> Bool
beginsWith key (Cons first _) = first == key
beginsWith _ Nil = False

len :: TVar List -> IO Int
len variable = do
  list <- readTVarIO variable
  case list of
    Nil -> return 0
    Cons _ rest -> (+ 1) <$> len rest

set :: Int -> Int -> Int -> Int -> Int -> IO [Double]
set buckets lookUps threads each keys = do
  lists <- listArray (0, buckets - 1) <$> replicateM buckets (newTVarIO Nil)
  let list key = lists ! (key `mod` buckets) :: TVar List
  forM_ [0, 2 .. keys - 1] $ \key -> atomically (insert (list key) key)
  changes <- forM [1 .. threads] $ \_ -> newIORef (0 :: Int)
  workers <- forM (zip [0 ..] changes) $ \(thread, change) -> randomly thread $ \random -> do
    let !first = next random
        !second = next first
        !key = below keys first
        !choice = below 200 second
    case () of
      _ | choice < 2 * lookUps -> void (atomically (contains (list key) key))
        | choice < 100 + lookUps -> do
            new <- atomically (insert (list key) key)
            when new $ modifyIORef' change (+ 1)
        | otherwise -> do
            old <- atomically (remove (list key) key)
            when old $ modifyIORef' change (subtract 1)
    return second
  took <- measure workers each
  net <- sum <$> mapM readIORef changes
  size <- sum <$> mapM len (elems lists)
  expect "keys in the set" size (keys `div` 2 + net)
  return (perOperation took (threads * each))

-- * Handing over

pingPong :: Int -> IO [Double]
pingPong operations = do
  left <- newTVarIO 0
  right <- newTVarIO 0
  let say variable number = atomically (writeTVar variable number)
      hear variable number = atomically (readTVar variable >>= check . (== number))
      first from to = forM_ [from + 1 .. to] $ \number -> say left number >> hear right number
      second from to = forM_ [from + 1 .. to] $ \number -> hear left number >> say right number
  took <- measure [first, second] operations
  return (perOperation took operations)

queue :: Int -> Int -> IO [Double]
queue operations capacity = do
  places <- variables capacity 0
  taken <- newTVarIO 0
  put <- newTVarIO 0
  let push from to = forM_ [from .. to - 1] $ \number -> atomically $ do
        end <- readTVar put
        start <- readTVar taken
        check (end - start < capacity)
        writeTVar (places ! (end `mod` capacity)) number
        writeTVar put $! end + 1
      pop from to = forM_ [from .. to - 1] $ \number -> do
        came <- atomically $ do
          start <- readTVar taken
          end <- readTVar put
          check (end > start)
          writeTVar taken $! start + 1
          readTVar (places ! (start `mod` capacity))
        expect "the next number" came number
  took <- measure [push, pop] operations
  return (perOperation took operations)

-- | One thread pushes a number and pops it.
tbqueueAlone :: Int -> Int -> IO [Double]
tbqueueAlone operations capacity = do
  numbers <- newTBQueueIO (fromIntegral capacity)
  let pushAndPop from to = forM_ [from .. to - 1] $ \number -> do
        atomically (writeTBQueue numbers $! number)
        came <- atomically (readTBQueue numbers)
        expect "the next number" came number
  took <- measure [pushAndPop] operations
  return (perOperation took operations)

-- | So many threads push, another one pops, and checks the order of each.
tbqueue :: Int -> Int -> Int -> IO [Double]
tbqueue producers operations capacity = do
  numbers <- newTBQueueIO (fromIntegral capacity)
  expected <- replicateM producers (newIORef 0) :: IO [IORef Int]
  let nextOf = listArray (0, producers - 1) expected :: Array Int (IORef Int)
      push producer from to = forM_ [from .. to - 1] $ \number ->
        atomically (writeTBQueue numbers $! number * producers + producer)
      pop from to = forM_ [1 .. (to - from) * producers] $ \_ -> do
        came <- atomically (readTBQueue numbers)
        let (number, producer) = came `divMod` producers
        shouldBe <- readIORef (nextOf ! producer)
        expect "the next number" number shouldBe
        writeIORef (nextOf ! producer) $! number + 1
  took <- measure (map push [0 .. producers - 1] ++ [pop]) operations
  return (perOperation took (producers * operations))
