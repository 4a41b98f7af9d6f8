<?php
/* Template Name: Job */
$job = array(
  'title' => 'Director of Admission',
  'type' => 'Full Time',
  'location' => 'Asheville, NC',
);
get_header(); ?>
<div class="job-detail">
  <h1><?php echo $job['title']; ?></h1>
  <p><?= $job['type'] ?> | <?= $job['location'] ?></p>
  <h2>About Blue Ridge Friends School</h2>
  <p>Blue Ridge Friends School is a Quaker day school for 260 students from preschool to eighth grade.</p>
  <h2>The Position</h2>
  <p>The Director of Admission leads enrollment, financial aid and marketing. Start date: July 1, 2019.</p>
  <h2>Duties</h2>
  <ul>
    <li>Welcome, tour and interview prospective families</li>
    <li>Manage the admission calendar and database</li>
    <li>Chair the admission and financial aid committees</li>
  </ul>
  <h2>Qualities we seek</h2>
  <ul>
    <li>Five years in independent-school admission or a related field</li>
    <li>Bachelor's degree</li>
    <li>Warmth, humor and discretion</li>
    <li>Familiarity with Friends education is desirable</li>
  </ul>
  <p>Send letter of interest and resume to <?php echo antispambot('search@blueridgefriends.example.org'); ?>. Applications will be accepted until January 31, 2019.</p>
</div>
<?php get_footer(); ?>
